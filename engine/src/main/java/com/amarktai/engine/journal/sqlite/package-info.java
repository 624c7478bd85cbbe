/** The one place that knows SQLite. */
@NullMarked
package com.amarktai.engine.journal.sqlite;

import org.jspecify.annotations.NullMarked;
