package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.policy.PolicyBundle;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the components of a bundle may be. A policy has facts in and a decision out: it asks for no service, offers nothing
 * but rules, and is made only when somebody asks it.
 */
final class ComponentCheck {

    private static final XMLInputFactory XML = factory();

    private final PluginJar jar;
    private final Marking marking;
    private final List<Reason> objections = new ArrayList<>();

    private ComponentCheck(PluginJar jar, Marking marking) {
        this.jar = jar;
        this.marking = marking;
    }

    static List<Reason> objectionsTo(PluginJar jar, Marking marking) {
        ComponentCheck check = new ComponentCheck(jar, marking);
        Clause.parse(jar.header("Service-Component")).stream()
                .flatMap(clause -> clause.names().stream())
                .forEach(check::look);
        return check.objections;
    }

    private void look(String path) {
        byte[] content = jar.entries().get(path);
        if (content == null || path.contains("*")) {
            object("plugin.component-missing", path);
            return;
        }
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            Map<String, String> properties = new HashMap<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (reader.getLocalName().equals("property")) {
                        properties.put(attribute(reader, "name").orElse(""), value(reader));
                    } else {
                        look(path, reader);
                    }
                }
            }
            if (marking.kind() == PluginKind.POLICY) {
                lookAtMarking(path, properties);
            }
        } catch (XMLStreamException e) {
            object("plugin.component-unreadable", path);
        }
    }

    /** What the running component says of itself must be what the manifest said, on which the signature was judged. */
    private void lookAtMarking(String path, Map<String, String> properties) {
        if (!marking.id().equals(properties.get(PolicyBundle.PROPERTY))) {
            object("plugin.component-unmarked", path, marking.id());
        }
        List<String> areas = properties
                .getOrDefault(PolicyBundle.AREAS, "")
                .lines()
                .map(String::strip)
                .toList();
        if (!areas.equals(marking.areas())) {
            object("plugin.component-areas", path, String.join(", ", areas), String.join(", ", marking.areas()));
        }
    }

    private void look(String path, XMLStreamReader element) {
        boolean policy = marking.kind() == PluginKind.POLICY;
        switch (element.getLocalName()) {
            case "component" -> {
                if (policy && "true".equals(attribute(element, "immediate").orElse(""))) {
                    object("plugin.component-immediate", path);
                }
            }
            case "implementation" -> {
                String type = attribute(element, "class").orElse("");
                if (!jar.entries().containsKey(type.replace('.', '/') + ".class")) {
                    object("plugin.component-class", path, type);
                }
            }
            case "reference" -> {
                if (policy) {
                    object(
                            "plugin.component-reference",
                            path,
                            attribute(element, "interface").orElse(""));
                }
            }
            case "provide" -> {
                String face = attribute(element, "interface").orElse("");
                if (policy && !Imports.isOfPolicies(face.substring(0, Math.max(0, face.lastIndexOf('.'))))) {
                    object("plugin.component-service", path, face);
                }
            }
            default -> {
                // Nothing else lets a component reach further.
            }
        }
    }

    /** A single value stands in an attribute, several as lines within. */
    private static String value(XMLStreamReader property) throws XMLStreamException {
        Optional<String> single = attribute(property, "value");
        return single.isPresent() ? single.get() : property.getElementText().strip();
    }

    private void object(String code, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = jar.name();
        System.arraycopy(values, 0, all, 1, values.length);
        objections.add(Sentences.reason(code, all));
    }

    private static Optional<String> attribute(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name)).map(String::strip);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
