package org.outturn.template;

/// The words and components of a report.
///
/// @param name the name used on the command line and in addresses
/// @param markdown with front matter, as docs/templates.md describes
public record ReportTemplate(String name, String markdown) {}
