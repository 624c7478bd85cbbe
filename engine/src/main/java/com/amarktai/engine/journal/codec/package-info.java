/**
 * The form events and snapshots have in the journal, and the one place that reads and writes it.
 */
@NullMarked
package com.amarktai.engine.journal.codec;

import org.jspecify.annotations.NullMarked;
