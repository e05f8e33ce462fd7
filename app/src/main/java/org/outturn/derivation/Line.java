package org.outturn.derivation;

/// An indicator for one area, or for the whole council.
///
/// @param area empty for the whole council
record Line(String indicator, String area) {}
