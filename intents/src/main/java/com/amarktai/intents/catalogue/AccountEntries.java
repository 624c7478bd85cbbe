package com.amarktai.intents.catalogue;

import static com.amarktai.intents.catalogue.Effect.LOWERS_RISK;
import static com.amarktai.intents.catalogue.Effect.RAISES_RISK;
import static com.amarktai.intents.catalogue.Effect.READS;
import static com.amarktai.intents.catalogue.Level.L0;
import static com.amarktai.intents.catalogue.Level.L1;
import static com.amarktai.intents.catalogue.Role.ADMIN;
import static com.amarktai.intents.catalogue.Role.OPERATOR;
import static com.amarktai.intents.catalogue.Role.TRADER;
import static com.amarktai.intents.catalogue.Role.VIEWER;

import java.util.List;

/** What can be asked about the account, and of the assistant itself. */
final class AccountEntries {

    static final List<Entry> ALL =
            List.of(
                    new Entry(
                            "portfolio",
                            Intent.Portfolio.class,
                            READS,
                            VIEWER,
                            L0,
                            "Equity and what it is made of",
                            "",
                            List.of(
                                    "[show|display] [me] [my|the] portfolio|balance|summary",
                                    "how much do i have",
                                    "what is my equity|balance"),
                            "show portfolio"),
                    new Entry(
                            "profits",
                            Intent.Profits.class,
                            READS,
                            VIEWER,
                            L0,
                            "Profit by day, gross and net",
                            "",
                            List.of(
                                    "[show|display] [me] [my|the] profits|profit",
                                    "how did we do this week",
                                    "how much did we make"),
                            "show profits"),
                    new Entry(
                            "trades",
                            Intent.Trades.class,
                            READS,
                            VIEWER,
                            L0,
                            "The last orders that ended",
                            "[<bot>]",
                            List.of(
                                    "[show|list] [me] [my|the] [last|recent] trades",
                                    "[show|list] [me] [the] trades of|for [bot] {bot}"),
                            "show trades"),
                    new Entry(
                            "orders",
                            Intent.Orders.class,
                            READS,
                            VIEWER,
                            L0,
                            "Orders that work now",
                            "",
                            List.of("[show|list] [me] [my|the|all] [open|working] orders"),
                            "show orders"),
                    new Entry(
                            "price",
                            Intent.Price.class,
                            READS,
                            VIEWER,
                            L0,
                            "Bid, ask and where they come from",
                            "",
                            List.of(
                                    "[show] [me] [the] price",
                                    "[show] [me] [the] price of btc|bitcoin",
                                    "what is [the] [btc|bitcoin] price",
                                    "what is the price of btc|bitcoin"),
                            "price"),
                    new Entry(
                            "limits",
                            Intent.Limits.class,
                            READS,
                            VIEWER,
                            L0,
                            "The limits in force",
                            "",
                            List.of("[show] [me] [my|the] limits"),
                            "limits"),
                    new Entry(
                            "limits_usage",
                            Intent.LimitsUsage.class,
                            READS,
                            VIEWER,
                            L0,
                            "How much of each limit is used",
                            "[<bot>]",
                            List.of("limits usage [of|for] [bot] {bot}", "[show] limits usage"),
                            "limits usage Safe-Bot-1"),
                    new Entry(
                            "health",
                            Intent.Health.class,
                            READS,
                            VIEWER,
                            L0,
                            "Whether anything is close to its limit",
                            "",
                            List.of("health", "[show] [system] health", "are you ok|alive"),
                            "health"),
                    new Entry(
                            "fund",
                            Intent.Fund.class,
                            RAISES_RISK,
                            TRADER,
                            L1,
                            "Add paper money to the account",
                            "<amount>",
                            List.of("fund {amount}", "add {amount} [paper] [money|funds]"),
                            "fund 500 USD"),
                    new Entry(
                            "reinvest",
                            Intent.Reinvest.class,
                            RAISES_RISK,
                            TRADER,
                            L1,
                            "Give profit back to the bots",
                            "",
                            List.of("reinvest [profits|profit]"),
                            "reinvest"),
                    new Entry(
                            "autopilot_on",
                            Intent.AutopilotOn.class,
                            RAISES_RISK,
                            TRADER,
                            L1,
                            "Reinvest daily without asking",
                            "",
                            List.of("autopilot on", "turn|switch on [the] autopilot"),
                            "autopilot on"),
                    new Entry(
                            "autopilot_off",
                            Intent.AutopilotOff.class,
                            LOWERS_RISK,
                            OPERATOR,
                            L0,
                            "Stop reinvesting by itself",
                            "",
                            List.of("autopilot off", "turn|switch off [the] autopilot"),
                            "autopilot off"),
                    new Entry(
                            "autopilot_status",
                            Intent.AutopilotStatus.class,
                            READS,
                            VIEWER,
                            L0,
                            "What the autopilot did and will do",
                            "",
                            List.of("autopilot [status]"),
                            "autopilot status"),
                    new Entry(
                            "test_report",
                            Intent.TestReport.class,
                            READS,
                            ADMIN,
                            L0,
                            "Send the daily report now",
                            "",
                            List.of("[send] [a|the] test report", "[send] [a] test email|mail"),
                            "send test report"),
                    new Entry(
                            "fast_forward",
                            Intent.FastForward.class,
                            READS,
                            TRADER,
                            L0,
                            "Play the recorded market forward",
                            "<time>",
                            List.of("fast forward [by] {time}", "skip|ff [by] {time}"),
                            "fast forward 6h"),
                    new Entry(
                            "help",
                            Intent.Help.class,
                            READS,
                            VIEWER,
                            L0,
                            "What can be asked",
                            "[<command>]",
                            List.of(
                                    "help",
                                    "help [with|on] {topic}",
                                    "what can you do",
                                    "commands"),
                            "help"));

    private AccountEntries() {}
}
