package org.outturn.report.page;

/// A published report, in its newest edition.
///
/// @param under period, edition and day
/// @param all where every edition of it is listed
public record PublishedReport(String title, String href, String under, String all) {}
