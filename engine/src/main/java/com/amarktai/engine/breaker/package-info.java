/** The circuit breaker: four triggers on a bot, one on the account. */
@NullMarked
package com.amarktai.engine.breaker;

import org.jspecify.annotations.NullMarked;
