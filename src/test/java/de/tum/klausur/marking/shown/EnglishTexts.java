package de.tum.klausur.marking.shown;

import de.tum.klausur.shared.text.Isolated;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/** A message bundle as its annotations have it, for tests without the running application. */
final class EnglishTexts {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(ValueResolver.builder()
                    .applyToBaseClass(String.class)
                    .applyToName("isolated")
                    .resolveSync(text -> Isolated.of((String) text.getBase()))
                    .build())
            .build();

    private EnglishTexts() {}

    static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, values) -> text(method, values)));
    }

    private static String text(Method method, Object... values) {
        TemplateInstance text =
                ENGINE.parse(method.getAnnotation(Message.class).value()).instance();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            text.data(parameters[i].getName(), values[i]);
        }
        return text.render();
    }
}
