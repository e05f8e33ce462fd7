/// What the templates of more than one live page are given: words and figures as they are shown, and
/// nothing left to work out.
@NullMarked
@NamedInterface("page")
package org.outturn.viewing.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
