package org.outturn.design;

/// Something to know before all else on the page.
///
/// @param success whether it tells that something was done
public record Notification(String title, String text, boolean success) {
    public String classes() {
        return success
                ? "govuk-notification-banner govuk-notification-banner--success"
                : "govuk-notification-banner";
    }

    public String role() {
        return success ? "alert" : "region";
    }
}
