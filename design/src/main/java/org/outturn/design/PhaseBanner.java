package org.outturn.design;

/// What kind of service this is, above every page.
public record PhaseBanner(String tag, String text) {}
