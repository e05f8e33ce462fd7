package org.outturn.dashboard;

import org.outturn.access.Published;
import org.springframework.stereotype.Component;

/// Which reports anybody may read: none, as long as there are no editions that a meeting has published.
@Component
class PublishedReports implements Published {
    @Override
    public boolean isPublished(String council, String report) {
        return false;
    }
}
