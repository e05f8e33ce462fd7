package org.outturn.dashboard;

import org.outturn.access.Published;
import org.springframework.stereotype.Component;

/// Which reports anybody may read: none until the room that publishes says so.
@Component
class PublishedReports implements Published {
    @Override
    public boolean isPublished(String council, String report) {
        return false;
    }
}
