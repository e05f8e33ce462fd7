package org.outturn.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class CatalogueStore {
    Framework framework(String council) {
        throw new UnsupportedOperationException();
    }

    List<Scheme> versions(String council, String scheme) {
        throw new UnsupportedOperationException();
    }

    Catalogue.Saved save(String council, Framework framework) {
        throw new UnsupportedOperationException();
    }
}
