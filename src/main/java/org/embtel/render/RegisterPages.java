package org.embtel.render;

import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.Register;
import org.embtel.site.PageKind;

/** Makes the pages of registers. */
public final class RegisterPages {

    private final PageContext context;

    RegisterPages(PageContext context) {
        this.context = context;
    }

    /**
     * A page of a register.
     *
     * @param siblings the paths of all pages of the register, in order; empty for a single page
     */
    public Optional<RenderedPage> register(
            RegisterKind kind, Register.Page page, List<String> siblings, Passages passages) {
        return context.made(
                new RegisterModel.OfRegister(
                        context.site(),
                        context.page(page.path(), kind.title(), PageKind.REGISTER),
                        kind,
                        page.rows(),
                        siblings,
                        context.volumes(),
                        passages));
    }

    /** The page of an entry with many passages. */
    public Optional<RenderedPage> entry(Register.Row row, Passages passages) {
        return context.made(
                new RegisterModel.OfEntry(
                        context.site(),
                        context.page(row.entry().ownPage(), row.entry().name(), PageKind.ENTRY),
                        row,
                        context.volumes(),
                        passages));
    }
}
