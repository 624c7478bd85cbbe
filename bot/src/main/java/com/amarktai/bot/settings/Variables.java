package com.amarktai.bot.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which environment variable replaces which key. */
final class Variables {

    private Variables() {}

    static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("MONGO_URL", "store.mongo_url");
        keys.put("DB_NAME", "store.db_name");
        keys.put("OPENAI_API_KEY", "model.openai_api_key");
        keys.put("OPENAI_BASE_URL", "model.openai_base_url");
        keys.put("OPENAI_MODEL", "model.openai_model");
        keys.put("SMTP_HOST", "mail.smtp_host");
        keys.put("SMTP_PORT", "mail.smtp_port");
        keys.put("SMTP_USER", "mail.smtp_user");
        keys.put("SMTP_PASSWORD", "mail.smtp_password");
        keys.put("DAILY_REPORT_TIME", "mail.daily_report_time");
        keys.put("TELEGRAM_BOT_TOKEN", "chat.telegram_bot_token");
        keys.put("SLACK_BOT_TOKEN", "chat.slack_bot_token");
        keys.put("SLACK_APP_TOKEN", "chat.slack_app_token");
        for (String limit :
                new String[] {
                    "max_trades_per_bot_daily",
                    "max_trades_per_user_daily",
                    "burst_limit_orders_per_exchange",
                    "burst_limit_window_seconds",
                    "max_drawdown_percent",
                    "max_daily_loss_percent",
                    "max_consecutive_losses",
                    "max_errors_per_hour",
                    "min_edge_bps",
                    "safety_margin_bps",
                    "slippage_buffer_bps",
                    "max_account_drawdown_percent"
                }) {
            keys.put(limit.toUpperCase(Locale.ROOT), "limits." + limit);
        }
        keys.put("LIVE_GATE_MIN_DAYS", "live_gate.min_days");
        keys.put("LIVE_GATE_MIN_WIN_RATE", "live_gate.min_win_rate");
        keys.put("LIVE_GATE_MIN_PROFIT", "live_gate.min_profit");
        keys.put("LIVE_GATE_MIN_TRADES", "live_gate.min_trades");
        return keys;
    }
}
