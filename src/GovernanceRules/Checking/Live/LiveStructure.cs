using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Charter and register of a live check with an organisation or a forum added, removed or changed. Each is changed where it is declared: in
/// the charter, in the register, or in both.
/// </summary>
internal sealed class LiveStructure(Charter charter, Register register)
{
    public Charter Charter { get; private set; } = charter;

    public Register Register { get; private set; } = register;

    public void Add(Organisation organisation)
    {
        Judge([organisation], "organisation");
        Register = Register.With(Register.Organisations.Add(organisation), Register.Fora);
    }

    public void Add(Forum forum)
    {
        Judge([forum], "forum");
        Register = Register.With(Register.Organisations, Register.Fora.Add(forum));
    }

    // Takes a vacant seat out, puts one in, or both.
    public void Change(Membership? filled, Membership? vacated)
    {
        var seats = filled is null ? Register.VacantSeats : Register.VacantSeats.Remove(filled);
        Register = Register.WithVacantSeats(vacated is null ? seats : seats.Add(vacated));
    }

    public void Change(Identifier id, Organisation? by)
    {
        if (by is not null)
            Judge([by], "organisation");
        var (ofCharter, ofRegister) = Put(Charter.Organisations, Register.Organisations, id, by, null, "organisation");
        Charter = Charter.With(ofCharter, Charter.Fora);
        Register = Register.With(ofRegister, Register.Fora);
    }

    public void Change(Identifier id, Forum? by)
    {
        if (by is not null)
            Judge([by], "forum");
        // That a register lists a forum says that it exists: it goes on listing what the charter declares.
        var (ofCharter, ofRegister) = Put(Charter.Fora, Register.Fora, id, by, by is null ? null : new Forum(by.Id), "forum");
        Charter = Charter.With(Charter.Organisations, ofCharter);
        Register = Register.With(Register.Organisations, ofRegister);
    }

    public static T Declared<T>(ImmutableArray<T> declared, Identifier id, string what)
        where T : Element => declared.FirstOrDefault(e => e.Id == id) ?? throw NotThere(id, what);

    private static void Judge(IReadOnlyCollection<Element> elements, string what)
    {
        var faults = new DiagnosticBag();
        ElementValidator.Find(elements, what, faults);
        faults.ThrowIfAny();
    }

    private static (ImmutableArray<T> OfCharter, ImmutableArray<T> OfRegister) Put<T>(ImmutableArray<T> charter, ImmutableArray<T> register, Identifier id, T? by, T? listed, string what)
        where T : Element
    {
        var inCharter = Place(charter, id);
        var inRegister = Place(register, id);
        if (inCharter < 0 && inRegister < 0)
            throw NotThere(id, what);
        if (inRegister >= 0)
            register = Put(register, inRegister, inCharter < 0 ? by : listed);
        return (inCharter < 0 ? charter : Put(charter, inCharter, by), register);
    }

    private static ImmutableArray<T> Put<T>(ImmutableArray<T> all, int place, T? by) => by is null ? all.RemoveAt(place) : all.SetItem(place, by);

    private static int Place<T>(ImmutableArray<T> all, Identifier id)
        where T : Element
    {
        for (var place = 0; place < all.Length; place++)
            if (all[place].Id == id)
                return place;
        return -1;
    }

    private static ArgumentException NotThere(Identifier id, string what) => new($"There is no {what} `{id}`.");
}
