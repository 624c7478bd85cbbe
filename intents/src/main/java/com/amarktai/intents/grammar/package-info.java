/** Exact words to intents: slash commands and whole phrases, without any model. */
@NullMarked
package com.amarktai.intents.grammar;

import org.jspecify.annotations.NullMarked;
