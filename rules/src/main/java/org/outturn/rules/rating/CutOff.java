package org.outturn.rules.rating;

import org.outturn.rules.quantity.Quantity;

/// The worst figure that still earns a rating: at least `limit` where higher is better, at most where lower is.
public record CutOff(Rating rating, Quantity limit) {}
