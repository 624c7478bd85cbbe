package com.amarktai.bot.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lays the person's file over the packed defaults, and the environment over both. */
final class SettingsFile {

    private static final Set<String> OPEN = Set.of("spreads", "instruments");
    private static final Set<String> LIKE_LIMITS = Set.of("exchanges", "risk");

    private final ObjectMapper yaml =
            YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    Tree read(Optional<Path> file, Map<String, String> environment) {
        ObjectNode root = defaults();
        file.ifPresent(it -> overlay(root, person(it), root, ""));
        Variables.keys()
                .forEach(
                        (variable, key) -> {
                            String value = environment.get(variable);
                            if (value != null && !value.isBlank()) {
                                put(root, key, value);
                            }
                        });
        return Tree.of(root);
    }

    private ObjectNode defaults() {
        try (InputStream in = SettingsFile.class.getResourceAsStream("/config/assistant.yaml")) {
            if (in == null) {
                throw new BadSetting("The packed settings are missing; build the program anew.");
            }
            return (ObjectNode) yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the packed settings cannot be read", e);
        }
    }

    private ObjectNode person(Path file) {
        try {
            JsonNode node = yaml.readTree(Files.readString(file));
            if (node == null || node.isMissingNode() || node.isNull()) {
                return yaml.createObjectNode();
            }
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new BadSetting(file + " must hold keys and values, as in limits: ...");
        } catch (JsonProcessingException e) {
            throw new BadSetting(
                    "%s cannot be read: line %d, %s. Correct that line or remove the file."
                            .formatted(
                                    file,
                                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                                    firstLine(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new BadSetting(
                    file + " cannot be read (" + e.getClass().getSimpleName() + "); is it there?");
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    /** Sets what the person's file sets; a key that nothing reads is a mistake and says so. */
    private static void overlay(ObjectNode base, ObjectNode over, ObjectNode root, String path) {
        for (Map.Entry<String, JsonNode> entry : over.properties()) {
            String key = entry.getKey();
            String full = path.isEmpty() ? key : path + "." + key;
            JsonNode known = base.get(key);
            if (known == null && !isAllowed(full, root)) {
                throw unknown(full, base, path);
            }
            if (entry.getValue() instanceof ObjectNode deeper
                    && known instanceof ObjectNode knownDeeper) {
                overlay(knownDeeper, deeper, root, full);
            } else if (known instanceof ObjectNode) {
                throw new BadSetting("Setting " + full + " holds keys of its own, not one value.");
            } else {
                base.set(key, entry.getValue());
            }
        }
    }

    private static boolean isAllowed(String full, ObjectNode root) {
        String[] parts = full.split("\\.", -1);
        if (OPEN.contains(parts[0])) {
            return true;
        }
        return parts.length == 3
                && LIKE_LIMITS.contains(parts[0])
                && root.path("limits").has(parts[2]);
    }

    private static BadSetting unknown(String full, ObjectNode base, String path) {
        Set<String> known = new TreeSet<>();
        base.fieldNames().forEachRemaining(known::add);
        return new BadSetting(
                "There is no setting %s. Under %s there are: %s."
                        .formatted(
                                full, path.isEmpty() ? "the top" : path, String.join(", ", known)));
    }

    private static void put(ObjectNode root, String key, String value) {
        int dot = key.lastIndexOf('.');
        ((ObjectNode) root.path(key.substring(0, dot))).put(key.substring(dot + 1), value);
    }
}
