/// What the rules cost, and how far their forecasts are off: measured on the fictional county and on series drawn by lot.
@NullMarked
package org.outturn.bench;

import org.jspecify.annotations.NullMarked;
