/// Tables to take away, edit in a spreadsheet and bring back: Excel workbooks and comma-separated values. Knows no council.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.outturn.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
