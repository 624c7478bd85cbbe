/** The desk: an utterance comes in, one reply goes out. */
@NullMarked
package com.amarktai.intents.desk;

import org.jspecify.annotations.NullMarked;
