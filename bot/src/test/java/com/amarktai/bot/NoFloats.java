package com.amarktai.bot;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** No field, parameter, result or conversion in binary floating point. */
final class NoFloats extends ArchCondition<JavaClass> {

    private static final Set<String> FLOATS =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());
    private static final Set<String> CONVERSIONS =
            Set.of("doubleValue", "floatValue", "parseDouble", "parseFloat");

    NoFloats() {
        super("keep binary floating point out");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            if (isFloat(field.getRawType())) {
                events.add(fault(type, field.getDescription()));
            }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            List<JavaClass> parameters = unit.getRawParameterTypes();
            if (isFloat(unit.getRawReturnType()) || parameters.stream().anyMatch(this::isFloat)) {
                events.add(fault(type, unit.getDescription()));
            }
        }
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            if (CONVERSIONS.contains(call.getName())) {
                events.add(fault(type, call.getDescription()));
            }
        }
    }

    private boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getBaseComponentType().getName());
    }

    private static ConditionEvent fault(JavaClass type, String what) {
        return SimpleConditionEvent.violated(type, what + " is binary floating point");
    }
}
