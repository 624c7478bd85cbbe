package com.amarktai.engine.journal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;

/** A value that is one string in JSON, as a field and as a key. */
record Text<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {

    static <T> Text<T> of(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return new Text<>(type, write, read);
    }

    void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer<>(this));
        module.addDeserializer(type, new Reader<>(this));
        module.addKeySerializer(type, new KeyWriter<>(this));
        module.addKeyDeserializer(type, new KeyReader<>(this));
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Text<T> text;

        Writer(Text<T> text) {
            super(text.type());
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(text.write().apply(value));
        }
    }

    private static final class KeyWriter<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Text<T> text;

        KeyWriter(Text<T> text) {
            super(text.type());
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeFieldName(text.write().apply(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Text<T> text;

        Reader(Text<T> text) {
            super(text.type());
            this.text = text;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return text.read().apply(in.getText());
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {

        private final Text<T> text;

        KeyReader(Text<T> text) {
            this.text = text;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return text.read().apply(key);
        }
    }
}
