/**
 * The one place that knows the terminal: a chat with history, completion and pushes above the
 * prompt.
 */
@NullMarked
package com.amarktai.bot.console;

import org.jspecify.annotations.NullMarked;
