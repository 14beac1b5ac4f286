package dev.evolvent.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.evolvent.house.Source.PublicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The public types of a file: those that other packages can import. */
final class PublicTypes {

    private static final Set<Tree.Kind> OPEN = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private PublicTypes() {}

    static List<PublicType> of(CompilationUnitTree unit) {
        List<PublicType> types = new ArrayList<>();
        collect(unit.getTypeDecls(), "", false, types);
        return types;
    }

    private static void collect(List<? extends Tree> members, String outer, boolean open, List<PublicType> types) {
        for (Tree member : members) {
            if (member instanceof ClassTree type && (open || isPublic(type))) {
                String name = outer + type.getSimpleName();
                types.add(new PublicType(name, type.getKind() == Tree.Kind.RECORD ? components(type) : 0));
                // Members of an interface are public without saying so.
                collect(type.getMembers(), name + ".", OPEN.contains(type.getKind()), types);
            }
        }
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    /** A record has no other fields than its components, but for static ones. */
    private static int components(ClassTree type) {
        return (int) type.getMembers().stream().filter(member -> member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC)).count();
    }
}
