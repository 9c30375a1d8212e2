using System.Runtime.CompilerServices;

namespace GovernanceRules;

/// <summary>What all checks of one register have in common, each part computed on first use.</summary>
internal sealed class PreparedRegister
{
    // The model knows nothing of indexes, and applications hand the same register to check after check. So what checks work out is found by the
    // identity of the register, and is collected with it. A register that is derived from another is another register.
    private static readonly ConditionalWeakTable<Register, PreparedRegister> Prepared = [];

    private readonly Register _register;
    private readonly Lazy<RegisterIndex> _index;
    private readonly ConditionalWeakTable<Charter, RegisterUnderCharter> _underCharters = [];

    private PreparedRegister(Register register)
    {
        _register = register;
        _index = new(() => new RegisterIndex(register.Memberships));
    }

    public RegisterIndex Index => _index.Value;

    public static PreparedRegister Of(Register register) => Prepared.GetValue(register, r => new(r));

    // Refuses a charter that the register does not fit.
    public RegisterUnderCharter Under(Charter charter) => _underCharters.GetValue(charter, c => RegisterUnderCharter.Validated(c, _register, Index));
}
