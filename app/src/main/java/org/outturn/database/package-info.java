/// The database: PostgreSQL given by its address, or one of our own in the data folder; and bulk copying into it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.outturn.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
