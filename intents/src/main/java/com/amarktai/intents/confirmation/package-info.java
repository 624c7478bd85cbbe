/** Cards and approvals: how a word becomes leave to act. */
@NullMarked
package com.amarktai.intents.confirmation;

import org.jspecify.annotations.NullMarked;
