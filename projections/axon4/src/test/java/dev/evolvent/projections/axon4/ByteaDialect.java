package dev.evolvent.projections.axon4;

import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;

/** What Axon's reference guide recommends for PostgreSQL: bytes in the row, not in large objects. */
public final class ByteaDialect extends PostgreSQLDialect {

    /** Called by Hibernate. */
    public ByteaDialect(DialectResolutionInfo server) {
        super(server);
    }

    @Override
    protected String columnType(int sqlTypeCode) {
        return super.columnType(sqlTypeCode == SqlTypes.BLOB ? SqlTypes.VARBINARY : sqlTypeCode);
    }

    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
        super.contributeTypes(contributions, services);
        contributions.getTypeConfiguration().getJdbcTypeRegistry().addDescriptor(Types.BLOB, BinaryJdbcType.INSTANCE);
    }
}
