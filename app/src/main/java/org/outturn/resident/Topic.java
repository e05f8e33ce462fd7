package org.outturn.resident;

/// What an indicator is about, as a resident would look for it: the council's theme, perspective or priority, or else the part of the council
/// that does the work.
///
/// @param position of the topic among the others
record Topic(String id, String name, int position) {}
