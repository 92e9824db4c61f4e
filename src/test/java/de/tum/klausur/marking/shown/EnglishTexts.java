package de.tum.klausur.marking.shown;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/** A message bundle as its annotations have it, for tests without the running application. */
final class EnglishTexts {

    private EnglishTexts() {}

    static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, values) -> text(method, values)));
    }

    private static String text(Method method, Object... values) {
        String text = method.getAnnotation(Message.class).value();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            text = text.replace("{" + parameters[i].getName() + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
