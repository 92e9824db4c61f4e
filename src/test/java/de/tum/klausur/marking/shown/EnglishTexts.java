package de.tum.klausur.marking.shown;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tum.klausur.shared.text.Isolated;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Properties;
import java.util.function.Function;

/** Message bundles for tests without the running application: in English as their annotations have them, in German as files do. */
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
        return of(bundle, method -> method.getAnnotation(Message.class).value());
    }

    static <T> T german(Class<T> bundle) {
        Properties texts = new Properties();
        String file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_de.properties";
        try (Reader reader = new InputStreamReader(bundle.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(bundle, method -> texts.getProperty(method.getName()));
    }

    private static <T> T of(Class<T> bundle, Function<Method, String> template) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, values) -> text(template.apply(method), method, values)));
    }

    private static String text(String template, Method method, Object... values) {
        TemplateInstance text = ENGINE.parse(template).instance();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            text.data(parameters[i].getName(), values[i]);
        }
        return text.render();
    }
}
