package planted.house.upcasters;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import planted.house.projections.Projection;

/** Offends: an upward import, a database, and a JSON library outside of its seam. */
public record UsesProjections(Projection projection, Connection connection, ObjectMapper json) {}
