/// Disclosure control: what of a table of counts can be published without telling about persons.
@NullMarked
package org.outturn.rules.disclosure;

import org.jspecify.annotations.NullMarked;
