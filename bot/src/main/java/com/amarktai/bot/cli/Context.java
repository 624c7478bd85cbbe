package com.amarktai.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/** What a command has around it. */
record Context(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clocks clocks) {}
