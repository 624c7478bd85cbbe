/** The command line: sub-commands, and the wiring of the house. */
@NullMarked
package com.amarktai.bot.cli;

import org.jspecify.annotations.NullMarked;
