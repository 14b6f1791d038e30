package org.spasmdiary.report;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.spasmdiary.words.PlainText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of the page under construction. Text only ever becomes a text node, so nothing that was written
 * in the diary can become an element, a style or a link.
 */
final class Xhtml {
    private final Element element;

    private Xhtml(Element element) {
        this.element = element;
    }

    /** An empty page: {@code html} with its language. */
    static Xhtml page(String language) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element html = document.createElement("html");
            document.appendChild(html);
            return new Xhtml(html).attr("lang", language);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML in this runtime", e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** A new child, returned. */
    Xhtml add(String tag) {
        Element child = document().createElement(tag);
        element.appendChild(child);
        return new Xhtml(child);
    }

    /** A new child of this class, returned. */
    Xhtml add(String tag, String style) {
        return add(tag).attr("class", style);
    }

    /** A new child with nothing but text; this element returned. */
    Xhtml with(String tag, String text) {
        add(tag).text(text);
        return this;
    }

    Xhtml attr(String name, String value) {
        element.setAttribute(name, PlainText.line(value));
        return this;
    }

    /** More text; its line ends become breaks. */
    Xhtml text(String text) {
        List<String> lines = PlainText.of(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) element.appendChild(document().createElement("br"));
            element.appendChild(document().createTextNode(lines.get(i)));
        }
        return this;
    }
}
