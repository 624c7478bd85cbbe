package com.amarktai.intents.catalogue;

import static com.amarktai.intents.catalogue.Effect.LOWERS_RISK;
import static com.amarktai.intents.catalogue.Effect.RAISES_RISK;
import static com.amarktai.intents.catalogue.Effect.READS;
import static com.amarktai.intents.catalogue.Level.L0;
import static com.amarktai.intents.catalogue.Level.L1;
import static com.amarktai.intents.catalogue.Level.L2;
import static com.amarktai.intents.catalogue.Level.L3;
import static com.amarktai.intents.catalogue.Role.ADMIN;
import static com.amarktai.intents.catalogue.Role.LIVE_TRADER;
import static com.amarktai.intents.catalogue.Role.OPERATOR;
import static com.amarktai.intents.catalogue.Role.TRADER;
import static com.amarktai.intents.catalogue.Role.VIEWER;

import java.util.List;

/** What can be asked of bots and their trading. */
final class BotEntries {

    static final List<Entry> ALL =
            List.of(
                    new Entry(
                            "start_bot",
                            Intent.StartBot.class,
                            RAISES_RISK,
                            TRADER,
                            L1,
                            "Start a paused bot",
                            "<bot>",
                            List.of("start|activate|enable [the] [bot] {bot}"),
                            "start bot Safe-Bot-1"),
                    new Entry(
                            "pause_bot",
                            Intent.PauseBot.class,
                            LOWERS_RISK,
                            OPERATOR,
                            L0,
                            "Pause a bot: it opens nothing, what protects its position stays",
                            "<bot>",
                            List.of("pause [the] [bot] {bot}"),
                            "pause bot Safe-Bot-1"),
                    new Entry(
                            "resume_bot",
                            Intent.ResumeBot.class,
                            RAISES_RISK,
                            TRADER,
                            L0,
                            "Resume a bot; at once if a person paused it, else after a yes",
                            "<bot>",
                            List.of("resume|unpause|continue [the] [bot] {bot}"),
                            "resume bot Safe-Bot-1"),
                    new Entry(
                            "stop_bot",
                            Intent.StopBot.class,
                            LOWERS_RISK,
                            OPERATOR,
                            L1,
                            "Stop a bot for good; add \"and close\" to sell its position",
                            "<bot> [and close]",
                            List.of(
                                    "stop|terminate|delete|remove [the] [bot] {bot}",
                                    "stop|terminate|delete|remove [the] [bot] {bot} and close"),
                            "stop bot Safe-Bot-1"),
                    new Entry(
                            "pause_all",
                            Intent.PauseAll.class,
                            LOWERS_RISK,
                            OPERATOR,
                            L0,
                            "Pause every active bot",
                            "",
                            List.of("pause all [bots]", "pause everything", "pause every bot"),
                            "pause all bots"),
                    new Entry(
                            "resume_all",
                            Intent.ResumeAll.class,
                            RAISES_RISK,
                            TRADER,
                            L1,
                            "Resume every bot that was paused after it had been started",
                            "",
                            List.of("resume|unpause all [bots]", "resume everything"),
                            "resume all bots"),
                    new Entry(
                            "emergency_stop",
                            Intent.EmergencyStop.class,
                            LOWERS_RISK,
                            OPERATOR,
                            L0,
                            "Halt all trading now; what protects positions stays",
                            "",
                            List.of(
                                    "emergency stop",
                                    "emergency",
                                    "stop everything|all",
                                    "stop all bots|trading",
                                    "stop trading",
                                    "halt [all|everything|trading]",
                                    "kill switch",
                                    "panic"),
                            "emergency stop"),
                    new Entry(
                            "lift_emergency_stop",
                            Intent.LiftEmergencyStop.class,
                            RAISES_RISK,
                            ADMIN,
                            L2,
                            "Lift the emergency stop; resumes nothing by itself",
                            "",
                            List.of(
                                    "lift|end|clear|deactivate [the] emergency stop|halt",
                                    "lift|end [the] halt"),
                            "lift emergency stop"),
                    new Entry(
                            "close_all",
                            Intent.CloseAll.class,
                            LOWERS_RISK,
                            TRADER,
                            L1,
                            "Sell every open position at market",
                            "",
                            List.of(
                                    "close all [open] [positions]",
                                    "close everything",
                                    "flatten [all|everything]"),
                            "close all positions"),
                    new Entry(
                            "bot_status",
                            Intent.BotStatus.class,
                            READS,
                            VIEWER,
                            L0,
                            "Everything about one bot",
                            "<bot>",
                            List.of(
                                    "status|info|details [of|for|on] [the] [bot] {bot}",
                                    "show [me] [the] status [of|for] [the] [bot] {bot}",
                                    "how is [the] [bot] {bot} [doing]",
                                    "bot status [of] {bot}"),
                            "status of bot Safe-Bot-1"),
                    new Entry(
                            "list_bots",
                            Intent.ListBots.class,
                            READS,
                            VIEWER,
                            L0,
                            "All bots with state, equity and result",
                            "",
                            List.of(
                                    "list|show [me] [all|my|the] bots",
                                    "bots",
                                    "which|what bots do i have"),
                            "list bots"),
                    new Entry(
                            "create_bot",
                            Intent.CreateBot.class,
                            RAISES_RISK,
                            TRADER,
                            L1,
                            "Create a paper bot from the account's free money",
                            "<name> with <amount> [on <exchange>] [<pair>] [<risk mode>]",
                            List.of("create|add|make [a] [new] bot {new_bot}"),
                            "create bot Night Owl with 500 USD on kraken safe"),
                    new Entry(
                            "reset_quarantine",
                            Intent.ResetQuarantine.class,
                            RAISES_RISK,
                            ADMIN,
                            L2,
                            "Let a quarantined bot out; it is paused until started",
                            "<bot>",
                            List.of(
                                    "reset [the] quarantine [of|for] [the] [bot] {bot}",
                                    "reset [the] bot {bot}"),
                            "reset quarantine of Safe-Bot-1"),
                    new Entry(
                            "promote_bot",
                            Intent.PromoteBot.class,
                            RAISES_RISK,
                            LIVE_TRADER,
                            L3,
                            "Ask for a bot to trade live",
                            "<bot>",
                            List.of(
                                    "promote [the] [bot] {bot}",
                                    "promote [the] [bot] {bot} to live"),
                            "promote bot Safe-Bot-1"),
                    new Entry(
                            "check_promotion",
                            Intent.CheckPromotion.class,
                            READS,
                            VIEWER,
                            L0,
                            "Whether a bot may be promoted, with evidence",
                            "<bot>",
                            List.of("check [the] promotion [of|for] [the] [bot] {bot}"),
                            "check promotion of Safe-Bot-1"));

    private BotEntries() {}
}
