package org.serai.desk.incidents;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.IncidentWithdrawn;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads one alert of the Common Alerting Protocol 1.2 (OASIS). No document type, no entity and no
 * other file is ever looked at. An alert is one incident, at the middle of its first area.
 */
public final class CapAlert {
  private static final String CAP = "urn:oasis:names:tc:emergency:cap:1.2";

  /** Alerts have some kilobytes; a large one carries a picture. */
  static final int LARGEST = 256 * 1_024;

  private final Element alert;

  private CapAlert(Element alert) {
    this.alert = alert;
  }

  /** Reads an alert; an exercise, a test or an alert without a place is a fault told in words. */
  public static Listed read(String xml) {
    int length = xml.length();
    Malformed.unless(length <= LARGEST, "alert", length + " characters", "at most " + LARGEST);
    try {
      return new Listed(new CapAlert(parsed(xml)).told(), List.of());
    } catch (Malformed e) {
      Misread misread = new Misread(line(xml, e), e.field(), e.value(), e.wanted());
      return new Listed(List.of(), List.of(misread));
    }
  }

  /** Where the parser stopped, or where the first element begins of the name that was misread. */
  private static long line(String xml, Malformed e) {
    if (e.getCause() instanceof SAXParseException stopped) {
      return Math.max(1, stopped.getLineNumber());
    }
    Matcher element = Pattern.compile("<([^<>/\\s]+:)?" + e.field() + "[\\s/>]").matcher(xml);
    return element.find() ? xml.substring(0, element.end()).lines().count() : 1;
  }

  private static Element parsed(String xml) {
    try {
      Document document = parser().parse(new InputSource(new StringReader(xml)));
      Element root = document.getDocumentElement();
      boolean cap = CAP.equals(root.getNamespaceURI()) && "alert".equals(root.getLocalName());
      Malformed.unless(cap, "alert", root.getNodeName(), "an alert of " + CAP);
      return root;
    } catch (SAXException | IOException e) {
      Malformed refused =
          new Malformed("alert", "XML", "a well-formed alert without a document type");
      refused.initCause(e);
      throw refused;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The parser of this machine cannot be made safe.", e);
    }
  }

  /** A document type is the door to entities, bombs and files of ours: it is refused as such. */
  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    DocumentBuilder builder = factory.newDocumentBuilder();
    // Without this the parser prints what it refuses; the answer says it.
    builder.setErrorHandler(null);
    return builder;
  }

  private List<Listed.Told> told() {
    String status = text(alert, "status");
    Malformed.unless(status.equals("Actual"), "status", status, "Actual; nothing else is recorded");
    Instant sent = moment(alert, "sent").orElseThrow(() -> missing("sent"));
    String source = Cell.words("sender", "CAP " + text(alert, "sender"), Cell.LONGEST_SOURCE);
    List<Listed.Told> told = new ArrayList<>();
    for (String reference : text(alert, "references").split("\\s+", -1)) {
      if (!reference.isEmpty()) {
        told.add(new Listed.Told(calledOff(reference), sent, source));
      }
    }
    String kind = text(alert, "msgType");
    if (kind.equals("Alert") || kind.equals("Update")) {
      told.add(new Listed.Told(incident(sent), sent, source));
    } else {
      Malformed.unless(kind.equals("Cancel"), "msgType", kind, "Alert, Update or Cancel");
    }
    return told;
  }

  private static Malformed missing(String name) {
    return new Malformed(name, "", "a time with its offset");
  }

  /** {@code sender,identifier,sent} of the alert that this one replaces or cancels. */
  private static IncidentWithdrawn calledOff(String reference) {
    String[] parts = reference.split(",", -1);
    Malformed.unless(parts.length == 3, "references", reference, "sender,identifier,sent");
    return new IncidentWithdrawn(id(parts[0], parts[1]), "replaced or called off by its sender");
  }

  /** Identifiers of alerts may hold what our ids may not. */
  private static IncidentId id(String sender, String identifier) {
    byte[] name = (sender + "," + identifier).getBytes(StandardCharsets.UTF_8);
    return new IncidentId("CAP-" + UUID.nameUUIDFromBytes(name));
  }

  private IncidentReported incident(Instant sent) {
    Element about = first(alert, "info").orElseThrow(() -> new Malformed("info", "", "1 or more"));
    Instant from = moment(about, "onset").or(() -> moment(about, "effective")).orElse(sent);
    boolean observed = text(about, "certainty").equals("Observed");
    Instant until = observed ? from : moment(about, "expires").orElse(from);
    String note =
        text(about, "event") + ": " + text(first(about, "area").orElse(about), "areaDesc");
    return new IncidentReported(
        id(text(alert, "sender"), text(alert, "identifier")),
        kind(about),
        middle(about),
        from,
        until.isBefore(from) ? from : until,
        confidence(text(about, "certainty")),
        1,
        Cell.words("event", note, Cell.LONGEST_NOTE));
  }

  private static IncidentKind kind(Element about) {
    return switch (text(about, "category")) {
      case "Safety", "Security", "Rescue" -> IncidentKind.ALERT;
      default -> IncidentKind.HAZARD;
    };
  }

  private static Confidence confidence(String certainty) {
    return switch (certainty) {
      case "Observed" -> Confidence.CONFIRMED;
      case "Likely" -> Confidence.LIKELY;
      default -> Confidence.UNCONFIRMED;
    };
  }

  /** The mean of the corners of the first polygon, or the middle of the first circle. */
  private static GeoPoint middle(Element about) {
    Optional<Element> polygon = first(about, "polygon");
    Optional<Element> circle = first(about, "circle");
    String wanted = "an area with a polygon or a circle: a name alone has no place on the map";
    Malformed.unless(polygon.isPresent() || circle.isPresent(), "area", "", wanted);
    if (polygon.isEmpty()) {
      return point(circle.orElseThrow().getTextContent().strip().split("\\s+", -1)[0]);
    }
    double north = 0;
    double east = 0;
    String[] corners = polygon.get().getTextContent().strip().split("\\s+", -1);
    // The last corner is the first one again.
    int many = Math.max(1, corners.length - 1);
    for (int i = 0; i < many; i++) {
      GeoPoint corner = point(corners[i]);
      north += corner.latitude() / many;
      east += corner.longitude() / many;
    }
    return new GeoPoint(north, east);
  }

  private static GeoPoint point(String text) {
    String[] degrees = text.split(",", -1);
    Malformed.unless(degrees.length == 2, "area", text, "latitude,longitude");
    return new GeoPoint(
        Cell.degrees("area", degrees[0], 90), Cell.degrees("area", degrees[1], 180));
  }

  private static Optional<Instant> moment(Element in, String name) {
    String text = text(in, name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Cell.refuseOtherYears(text);
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      Malformed refused = new Malformed(name, text, "a time such as 2021-08-22T04:10:00+04:30");
      refused.initCause(e);
      throw refused;
    }
  }

  /** The first element of a name, however deep: the schema uses each name at one depth only. */
  private static Optional<Element> first(Element in, String name) {
    NodeList found = in.getElementsByTagNameNS(CAP, name);
    return found.getLength() > 0 && found.item(0) instanceof Element element
        ? Optional.of(element)
        : Optional.empty();
  }

  private static String text(Element in, String name) {
    return first(in, name).map(element -> element.getTextContent().strip()).orElse("");
  }
}
