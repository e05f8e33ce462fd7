/// Performance charts as SVG: trends, rankings, heat maps, sparklines and bars of ratings.
///
/// Only presentation attributes are used, no styles, classes or identifiers, so that a chart can stand any number of times in a page or
/// in a document that becomes a PDF. Every chart has a title and a description, and says with shape, pattern or words whatever it says
/// with colour.
@NullMarked
package org.outturn.design.chart;

import org.jspecify.annotations.NullMarked;
