import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type DemonstrationAccount, readDemonstrationAccounts } from '../providers/session.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface DemonstrationAccountsProps {
  readonly isDisabled: boolean;
  readonly onChoose: (account: DemonstrationAccount) => void;
}

/** Shown only where the server hands such accounts out, which it never does in production. */
export function DemonstrationAccounts({ isDisabled, onChoose }: DemonstrationAccountsProps) {
  const { signIn } = useTexts();
  const language = useLanguage();
  const { data: accounts = [] } = useQuery({
    queryKey: ['demonstrationAccounts'],
    queryFn: readDemonstrationAccounts,
  });
  if (accounts.length === 0) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h2" variant="h3">
        {signIn.demonstration}
      </Typography>
      <Typography color="text.secondary" variant="body2">
        {signIn.demonstrationHint}
      </Typography>
      <Box sx={{ border: `1px solid ${palette.line}`, borderRadius: 2, overflow: 'hidden', bgcolor: '#fff' }}>
        {accounts.map((account) => (
          <ButtonBase
            disabled={isDisabled}
            key={account.signInName}
            onClick={() => onChoose(account)}
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 2,
              width: '100%',
              px: 1.75,
              py: 1,
              textAlign: 'left',
              '&:not(:last-of-type)': { borderBottom: `1px solid ${palette.line}` },
              '&:hover': { bgcolor: palette.tealPale },
            }}
          >
            <span>{account.role[language]}</span>
            <Box component="code" sx={{ color: 'text.secondary', fontSize: 12.5 }}>
              {account.signInName}
            </Box>
          </ButtonBase>
        ))}
      </Box>
    </Box>
  );
}
