import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Writes the list of third-party parts for people, out of the bill of materials for machines. Arguments: the CycloneDX file,
 * the file with the words before the list, the file to write. A part without a licence stops the build.
 */
final class ThirdParty {

    private static final String OURS = "id.nusakinerja";

    private ThirdParty() {}

    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(arguments[1])));
        if (!Files.exists(Path.of(arguments[0]))) {
            // The bill of materials asks the registries; a build by hand without network has none, and says so.
            lines.add("This distribution was built offline, without its bill of materials. Do not pass it on.");
            Files.write(Path.of(arguments[2]), lines);
            System.out.println("Third-party parts: not listed, as Maven ran offline");
            return;
        }
        SortedMap<String, String> parts = read(Path.of(arguments[0]));
        parts.forEach((part, licence) -> lines.add(part + " | " + licence));
        lines.add("");
        lines.add(parts.size() + " parts");
        Files.write(Path.of(arguments[2]), lines);
        System.out.println("Third-party parts: " + parts.size());
    }

    private static SortedMap<String, String> read(Path bill)
            throws IOException, ParserConfigurationException, SAXException {
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(bill.toFile())
                .getDocumentElement();
        SortedMap<String, String> parts = new TreeMap<>();
        Element components = child(root, "components");
        for (Element component : children(components, "component")) {
            String group = text(component, "group");
            if (!group.equals(OURS)) {
                String name = group + ":" + text(component, "name") + " " + text(component, "version");
                parts.put(name, licences(name, component));
            }
        }
        return parts;
    }

    private static String licences(String name, Element component) {
        List<String> found = new ArrayList<>();
        Element licences = child(component, "licenses");
        if (licences != null) {
            for (Element licence : children(licences, "license")) {
                found.add(text(licence, "id").isEmpty() ? text(licence, "name") : text(licence, "id"));
            }
            for (Element expression : children(licences, "expression")) {
                found.add(expression.getTextContent());
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("No licence is known of (" + name + ").");
        }
        return String.join(", ", found);
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
