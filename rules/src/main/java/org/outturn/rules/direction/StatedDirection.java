package org.outturn.rules.direction;

/// A direction as a paper states it, in the paper's own word.
public record StatedDirection(Against with, Direction direction, String printed) {}
