package com.amarktai.bot.settings;

import com.amarktai.engine.account.Rules;
import com.amarktai.engine.market.recorded.BookShape;
import com.amarktai.engine.money.Quantity;
import com.amarktai.engine.run.FloorRules;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Every setting, typed and checked.
 *
 * @param speed engine seconds per second of the wall clock; zero is as fast as possible
 */
public record Settings(
        Store store,
        BigDecimal speed,
        BookShape book,
        Model model,
        Mail mail,
        Chat chat,
        LiveGate liveGate,
        Rules rules,
        FloorRules floor) {

    public record Store(Secret mongoUrl, String dbName) {}

    public record Model(Secret apiKey, String baseUrl, String name) {}

    public record Mail(
            String host, int port, String user, Secret password, LocalTime dailyReport) {}

    public record Chat(Secret telegramBot, Secret slackBot, Secret slackApp) {}

    public record LiveGate(int days, BigDecimal winRate, BigDecimal profit, int trades) {}

    /**
     * The packed defaults with the file and the environment over them.
     *
     * @throws BadSetting if any value cannot be used
     */
    public static Settings read(Optional<Path> file, Map<String, String> environment) {
        return of(new SettingsFile().read(file, environment));
    }

    private static Settings of(Tree tree) {
        RulesReader rules = new RulesReader(tree);
        return new Settings(
                new Store(tree.secret("store.mongo_url"), tree.text("store.db_name")),
                speed(tree),
                new BookShape(
                        tree.bps("market.spread_bps"),
                        new Quantity(tree.aboveZero("market.depth")),
                        tree.whole("market.levels", 1, 50),
                        rules.tick()),
                new Model(
                        tree.secret("model.openai_api_key"),
                        tree.text("model.openai_base_url"),
                        tree.text("model.openai_model")),
                new Mail(
                        tree.text("mail.smtp_host"),
                        tree.whole("mail.smtp_port", 1, 65_535),
                        tree.text("mail.smtp_user"),
                        tree.secret("mail.smtp_password"),
                        tree.time("mail.daily_report_time")),
                new Chat(
                        tree.secret("chat.telegram_bot_token"),
                        tree.secret("chat.slack_bot_token"),
                        tree.secret("chat.slack_app_token")),
                new LiveGate(
                        tree.whole("live_gate.min_days", 1, 365),
                        tree.fraction("live_gate.min_win_rate"),
                        tree.fraction("live_gate.min_profit"),
                        tree.whole("live_gate.min_trades", 1, 100_000)),
                rules.rules(),
                rules.floor());
    }

    private static BigDecimal speed(Tree tree) {
        return speed(tree.text("market.speed"))
                .orElseThrow(
                        () -> tree.wrong("market.speed", "a number above 0, \"real\" or \"max\""));
    }

    /** A speed as people write it; empty if it is none. */
    public static Optional<BigDecimal> speed(String text) {
        return switch (text) {
            case "real" -> Optional.of(BigDecimal.ONE);
            case "max" -> Optional.of(BigDecimal.ZERO);
            default ->
                    text.matches("\\d{1,6}(\\.\\d{1,3})?") && new BigDecimal(text).signum() > 0
                            ? Optional.of(new BigDecimal(text))
                            : Optional.empty();
        };
    }

    public Settings withSpeed(BigDecimal other) {
        return new Settings(store, other, book, model, mail, chat, liveGate, rules, floor);
    }
}
