/** The one place that knows MongoDB. */
@NullMarked
package com.amarktai.engine.journal.mongo;

import org.jspecify.annotations.NullMarked;
