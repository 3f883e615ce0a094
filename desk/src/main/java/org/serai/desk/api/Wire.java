package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.TemplateId;

/**
 * How the words of the mission are spelled in JSON: ids and accounts as their text. What comes in
 * is read strictly: a field that nobody knows, a number in quotes or a word too many is refused.
 */
@Singleton
public class Wire implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule("serai");
    module.addSerializer(Account.class, ToStringSerializer.instance);
    ids(module);
    spelled(module, Instant.class, "an instant such as 2021-08-22T03:00:00Z", Moments::instant);
    spelled(module, LocalDate.class, "a day such as 2021-08-22", Moments::day);
    spelled(module, LocalTime.class, "a time of day such as 06:00", LocalTime::parse);
    spelled(module, ZoneId.class, "a time zone by its name, such as Asia/Kabul", Wire::zone);
    mapper.registerModule(module);
    strict(mapper);
  }

  /** The last to speak: what the server's own modules say of times comes before. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  private static void ids(SimpleModule module) {
    id(module, AgencyId.class, AgencyId::new);
    id(module, AgreementId.class, AgreementId::new);
    id(module, AppealId.class, AppealId::new);
    id(module, BookingId.class, BookingId::new);
    id(module, DecisionId.class, DecisionId::new);
    id(module, DeploymentId.class, DeploymentId::new);
    id(module, FactId.class, FactId::of);
    id(module, FlightId.class, FlightId::new);
    id(module, GiftId.class, GiftId::new);
    id(module, GroupId.class, GroupId::new);
    id(module, MissionId.class, MissionId::new);
    id(module, PersonId.class, PersonId::new);
    id(module, PlaceId.class, PlaceId::new);
    id(module, PlanId.class, PlanId::new);
    id(module, PledgeId.class, PledgeId::new);
    id(module, PostId.class, PostId::new);
    id(module, PremisesId.class, PremisesId::new);
    id(module, ReporterId.class, ReporterId::new);
    id(module, RollCallId.class, RollCallId::new);
    id(module, RoomId.class, RoomId::new);
    id(module, TemplateId.class, TemplateId::new);
    id(module, StateCode.class, StateCode::new);
    id(module, RoundId.class, RoundId::new);
    id(module, RequestId.class, RequestId::new);
    id(module, OfferId.class, OfferId::new);
    id(module, IncidentId.class, IncidentId::new);
    id(module, AgreedZoneId.class, AgreedZoneId::new);
    id(module, AccordId.class, AccordId::new);
  }

  private static <T> void id(SimpleModule module, Class<T> type, Function<String, T> read) {
    module.addSerializer(type, ToStringSerializer.instance);
    spelled(module, type, "its id", read);
  }

  private static <T> void spelled(
      SimpleModule module, Class<T> type, String wanted, Function<String, T> read) {
    module.addDeserializer(type, new Spelled<>(type, wanted, read));
  }

  /** A rule and no offset: clocks stay right when a state moves its hour. */
  private static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new DateTimeException("no zone has this name");
    }
    return ZoneId.of(text);
  }

  /**
   * There is no empty record, and no number or word of yes and no that nobody said: they must be
   * sent, for a place without latitude does not lie on the equator. What may be left out is an
   * Optional. A record of one part is a word of the mission, and is refused by its own reader.
   */
  private static final class WhatMustBeThere extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
      Class<?> type = member.getRawType();
      return type.isPrimitive() || (type.isRecord() && type.getRecordComponents().length > 1)
          ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
          : JsonSetter.Value.empty();
    }
  }

  private static void strict(ObjectMapper mapper) {
    mapper.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
      mapper
          .coercionConfigFor(type)
          .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    // Nothing is null inside: a text or list that is not sent is empty, an id that is not sent is
    // refused by its own reader.
    mapper.setDefaultSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
    mapper.setAnnotationIntrospector(
        AnnotationIntrospector.pair(
            new WhatMustBeThere(), mapper.getDeserializationConfig().getAnnotationIntrospector()));
  }
}
