package com.amarktai.bot.presentation;

import com.amarktai.intents.desk.Push;
import com.amarktai.intents.desk.Reply;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Replies and pushes for programs: one JSON object a line. */
public final class JsonLines {

    private final ObjectMapper mapper = new ObjectMapper();

    public String line(Reply reply) {
        ObjectNode line = mapper.createObjectNode();
        line.put("kind", "reply");
        line.put("text", TextRenderer.render(reply));
        card(line, reply.card());
        result(line, reply.result());
        return write(line);
    }

    public String line(Push push) {
        ObjectNode line = mapper.createObjectNode();
        line.put("kind", "push");
        line.put("text", TextRenderer.render(push));
        return write(line);
    }

    private static void card(ObjectNode line, Reply.@Nullable Card card) {
        if (card == null) {
            return;
        }
        ObjectNode node = line.putObject("card");
        node.put("id", card.id());
        node.put("command", card.command());
        node.put("subject", card.subject());
        node.put("expires", card.expires().toString());
    }

    private static void result(ObjectNode line, Reply.@Nullable Result result) {
        if (result == null) {
            return;
        }
        ObjectNode node = line.putObject("result");
        node.put("success", result.success());
        node.put("command", result.command());
        node.put("subject", result.subject());
        node.put("message", result.message());
    }

    private String write(ObjectNode line) {
        try {
            return mapper.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }
}
