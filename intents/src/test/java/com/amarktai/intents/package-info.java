/** Tests of understanding and confirming. */
@NullMarked
package com.amarktai.intents;

import org.jspecify.annotations.NullMarked;
