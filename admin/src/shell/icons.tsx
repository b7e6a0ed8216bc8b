import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import ListAltIcon from '@mui/icons-material/ListAltOutlined';
import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import MapIcon from '@mui/icons-material/MapOutlined';
import PaymentsIcon from '@mui/icons-material/PaymentsOutlined';
import PolicyIcon from '@mui/icons-material/PolicyOutlined';
import VolunteerIcon from '@mui/icons-material/VolunteerActivismOutlined';
import WorkIcon from '@mui/icons-material/WorkOutlineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { MenuGroup } from '../texts/texts.js';

export const groupIcons: Readonly<Record<MenuGroup, SvgIconComponent>> = {
  review: FactCheckIcon,
  people: GroupsIcon,
  support: VolunteerIcon,
  work: WorkIcon,
  funding: PaymentsIcon,
  plan: FlagIcon,
  communication: CampaignIcon,
  monitoring: PolicyIcon,
  territory: MapIcon,
  standards: ListAltIcon,
  access: ManageAccountsIcon,
};
