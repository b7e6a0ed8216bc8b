import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useLogin } from 'react-admin';
import { reasonOf } from '../providers/failure.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Mark } from '../ui/mark.js';
import { DemonstrationAccounts } from './demonstration-accounts.js';

export function SignInPage() {
  const { signIn } = useTexts();
  const language = useLanguage();
  const login = useLogin();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);

  const enter = async (username: string, secret: string): Promise<void> => {
    setWorking(true);
    setRefusal(null);
    try {
      await login({ username, password: secret });
    } catch (error) {
      setRefusal(error);
      setWorking(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void enter(name, password);
  };
  return (
    <Box sx={{ minHeight: '100%', display: 'grid', gridTemplateColumns: { md: '1.05fr 1fr' } }}>
      <Welcome />
      <Box component="main" sx={{ display: 'grid', alignContent: 'center', justifyItems: 'center', p: 4 }}>
        <Box sx={{ width: '100%', maxWidth: 380, display: 'grid', gap: 3 }}>
          <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1.75 }}>
            <Typography component="h1" variant="h1">
              {signIn.title}
            </Typography>
            {refusal ? <Alert severity="error">{reasonOf(refusal, language)}</Alert> : null}
            <TextField
              autoComplete="username"
              autoFocus
              label={signIn.name}
              onChange={({ target }) => setName(target.value)}
              required
              size="medium"
              value={name}
            />
            <TextField
              autoComplete="current-password"
              label={signIn.password}
              onChange={({ target }) => setPassword(target.value)}
              required
              size="medium"
              type="password"
              value={password}
            />
            <Button disabled={isWorking} size="large" type="submit" variant="contained">
              {isWorking ? signIn.working : signIn.submit}
            </Button>
          </Box>
          <DemonstrationAccounts
            isDisabled={isWorking}
            onChoose={(account) => void enter(account.signInName, account.password)}
          />
        </Box>
      </Box>
    </Box>
  );
}

function Welcome() {
  const { product, tagline, signIn } = useTexts();
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'grid' },
        alignContent: 'center',
        gap: 3,
        px: 8,
        color: '#e8f3f0',
        background: `radial-gradient(120% 90% at 15% 10%, #16605c 0%, ${palette.tealDark} 60%)`,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Mark size={56} />
        <Typography component="p" sx={{ fontSize: 40, fontWeight: 750, letterSpacing: '-.02em' }}>
          {product}
        </Typography>
      </Box>
      <Typography sx={{ fontSize: 20, lineHeight: 1.4, maxWidth: 460 }}>{tagline}</Typography>
      <Box
        component="ul"
        sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1, fontSize: 15, color: '#bfdad4', maxWidth: 460 }}
      >
        {signIn.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </Box>
    </Box>
  );
}
