package com.amarktai.bot.presentation;

import com.amarktai.intents.desk.Block;
import com.amarktai.intents.desk.Push;
import com.amarktai.intents.desk.Reply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as plain text for a terminal: columns line up, figures stand to the right. */
public final class TextRenderer {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int SPARKS_MAX = 60;
    private static final String GAP = "  ";

    private TextRenderer() {}

    public static String render(Reply reply) {
        return render(reply.blocks());
    }

    public static String render(Push push) {
        return (push.critical() ? "! " : "· ") + render(push.blocks());
    }

    private static String render(List<Block> blocks) {
        return blocks.stream().map(TextRenderer::render).collect(Collectors.joining("\n"));
    }

    private static String render(Block block) {
        return switch (block) {
            case Block.Text(var text) -> text;
            case Block.Table table -> table(table);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Sparkline(var caption, var values) -> sparks(values) + "  " + caption;
        };
    }

    private static String facts(List<Block.Fact> facts) {
        int width = facts.stream().mapToInt(it -> it.label().length()).max().orElse(0);
        return facts.stream()
                .map(it -> pad(it.label(), width, false) + GAP + it.value())
                .collect(Collectors.joining("\n"));
    }

    private static String table(Block.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.headings());
        lines.addAll(table.rows());
        int columns = table.headings().size();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths.add(lines.stream().mapToInt(it -> width(it.get(at))).max().orElse(0));
        }
        return lines.stream()
                .map(line -> line(line, widths, table.numeric()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, List<Integer> widths, List<Boolean> right) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            padded.add(pad(cells.get(column), widths.get(column), right.get(column)));
        }
        return String.join(GAP, padded).stripTrailing();
    }

    private static String pad(String text, int width, boolean right) {
        String room = " ".repeat(Math.max(0, width - width(text)));
        return right ? room + text : text + room;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** One bar a value, scaled between the least and the most; thinned out to sixty. */
    static String sparks(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return "";
        }
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = values.stream().reduce(BigDecimal::max).orElseThrow();
        int count = Math.min(SPARKS_MAX, values.size());
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < count; index++) {
            long at = count == 1 ? 0 : (long) index * (values.size() - 1) / (count - 1);
            text.append(bar(values.get((int) at), least, most));
        }
        return text.toString();
    }

    private static char bar(BigDecimal value, BigDecimal least, BigDecimal most) {
        if (most.compareTo(least) == 0) {
            return BARS.charAt(BARS.length() / 2 - 1);
        }
        BigDecimal top = BigDecimal.valueOf(BARS.length() - 1L);
        return BARS.charAt(
                value.subtract(least)
                        .multiply(top)
                        .divide(most.subtract(least), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }
}
