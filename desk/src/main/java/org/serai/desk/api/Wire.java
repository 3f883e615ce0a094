package org.serai.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/** How the words of the mission are spelled in JSON: ids and accounts as their text. */
@Singleton
public class Wire implements ObjectMapperCustomizer {
  private static final List<Class<?>> AS_TEXT =
      List.of(
          Account.class,
          AgencyId.class,
          DecisionId.class,
          FlightId.class,
          MissionId.class,
          PersonId.class,
          PlaceId.class,
          PlanId.class,
          PostId.class,
          PremisesId.class,
          RoomId.class);

  @Override
  public void customize(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule("serai");
    AS_TEXT.forEach(type -> module.addSerializer(type, ToStringSerializer.instance));
    mapper.registerModule(module);
  }
}
