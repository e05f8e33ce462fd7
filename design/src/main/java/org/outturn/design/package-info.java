/// Components of the GOV.UK Design System as typed records and templates, with colours and marks that say more than colour.
@NullMarked
package org.outturn.design;

import org.jspecify.annotations.NullMarked;
